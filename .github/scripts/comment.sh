#!/usr/bin/env bash
# Puts what a check found into the one comment of its pull request. Called by comment.yml on the main branch.
set -euo pipefail

mark='<!-- so-lieu-phuong-xa: kiem-tra -->'
most_bytes=1000000
here="repos/$GITHUB_REPOSITORY"
work=$(mktemp -d)

# The number is the host's own word for the commit that was checked; what the run itself says is not asked.
number=$(gh api --method GET "$here/pulls" -f state=open -f "head=$HEAD_OWNER:$HEAD_BRANCH" \
  --jq '[.[] | select(.head.sha == env.HEAD_SHA) | .number][0] // empty')
if [[ ! $number =~ ^[0-9]+$ ]]; then
  echo 'Không có đề nghị nào đang mở ở đúng lần ghi này: không viết gì.'
  exit 0
fi

report=$(gh api --method GET "$here/actions/runs/$RUN_ID/artifacts" -f name=bao-cao \
  --jq "[.artifacts[] | select(.expired | not) | select(.size_in_bytes <= $most_bytes) | .id][0] // empty")
touch "$work/check.json" "$work/diff.json"
if [[ $report =~ ^[0-9]+$ ]]; then
  gh api "$here/actions/artifacts/$report/zip" > "$work/bao-cao.zip"
  # Read as streams and cut: no name inside the archive becomes a path here, and no archive can swell.
  for file in check.json diff.json; do
    unzip -p "$work/bao-cao.zip" "$file" 2> /dev/null | head -c "$most_bytes" > "$work/$file" || true
  done
fi

{
  echo "$mark"
  node scripts/pull-request-comment.ts "$work/check.json" "$work/diff.json" "$RUN_URL"
} > "$work/comment.md"

comment=$(gh api --paginate "$here/issues/$number/comments" \
  --jq ".[] | select(.user.login == \"github-actions[bot]\") | select(.body | startswith(\"$mark\")) | .id" | head -n 1)
if [[ $comment =~ ^[0-9]+$ ]]; then
  gh api --silent --method PATCH "$here/issues/comments/$comment" -F "body=@$work/comment.md"
else
  gh api --silent --method POST "$here/issues/$number/comments" -F "body=@$work/comment.md"
fi
