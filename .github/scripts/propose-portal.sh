#!/usr/bin/env bash
# Makes a branch and a pull request of what ask-portal.sh found. Called by portal.yml on the main branch; it runs no
# package, and takes out of the archive only tables of data/reports/.
set -euo pipefail

work=$(mktemp -d)
gh run download "$GITHUB_RUN_ID" --repo "$GITHUB_REPOSITORY" --name so-lieu-cong --dir "$work"
period=$(head -c 7 "$work/period.txt")
if [[ ! $period =~ ^[0-9]{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$ ]]; then
  echo 'Kỳ ghi trong kết quả không đúng kiểu: không làm gì.'
  exit 1
fi

tar --extract --file "$work/so-lieu.tar" --no-same-owner --wildcards 'data/reports/*.csv' || true
if [[ -z $(git status --porcelain -- data/reports) ]]; then
  echo 'Cổng không cho số nào khác số đã có: không mở đề nghị.'
  exit 0
fi

branch="so-lieu-cong-$period"
title="Số liệu của Cổng Dịch vụ công quốc gia, kỳ $period"
git config user.name 'Số liệu phường, xã'
git config user.email 'so-lieu-phuong-xa@users.noreply.github.com'
git switch --create "$branch"
git add -- data/reports
git commit --quiet --message "$title"
# The host's command lends its token to this one push; none is written down.
git -c credential.helper='!gh auth git-credential' push --force origin "$branch"
body=$(head -c 60000 "$work/mo-ta.md")
if [[ -n $(gh pr list --repo "$GITHUB_REPOSITORY" --head "$branch" --state open --json number --jq '.[].number') ]]; then
  gh pr edit "$branch" --repo "$GITHUB_REPOSITORY" --body "$body"
else
  gh pr create --repo "$GITHUB_REPOSITORY" --base "$DEFAULT_BRANCH" --head "$branch" --title "$title" --body "$body"
fi
