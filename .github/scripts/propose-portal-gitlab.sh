#!/usr/bin/env bash
# Makes a branch and a merge request of what ask-portal.sh found. Called by the monthly schedule of .gitlab-ci.yml.
set -euo pipefail

if [[ -z $(git status --porcelain -- data/reports) ]]; then
  echo 'Cổng không cho số nào khác số đã có: không mở đề nghị.'
  exit 0
fi
if [[ -z ${PORTAL_TOKEN:-} ]]; then
  echo 'Chưa có biến PORTAL_TOKEN: bảng đã nhập nằm trong cong/so-lieu.tar, chưa mở đề nghị.'
  exit 0
fi

period=$(cat cong/period.txt)
branch="so-lieu-cong-$period"
title="Số liệu của Cổng Dịch vụ công quốc gia, kỳ $period"
git config user.name 'Số liệu phường, xã'
git config user.email 'so-lieu-phuong-xa@users.noreply.gitlab.com'
git switch --create "$branch"
git add -- data/reports
git commit --quiet --message "$title"
# A push option is one line; the whole report is an artifact of this job.
git -c credential.helper='!f() { echo username=oauth2; echo "password=$PORTAL_TOKEN"; }; f' push --force \
  -o merge_request.create -o "merge_request.title=$title" \
  -o "merge_request.description=Xem cong/mo-ta.md trong kết quả của $CI_JOB_URL" \
  "$CI_PROJECT_URL.git" "$branch"
