#!/usr/bin/env bash
# Asks the portal for one period of each province data/portal.csv has the key of, and lays what changed into cong/:
# the changed tables, the report of the change, the answers themselves. Called by portal.yml and .gitlab-ci.yml.
set -euo pipefail

period=${PERIOD:-}
[[ -n $period ]] || period=$(date -u -d "$(date -u +%Y-%m-15) -1 month" +%Y-%m)
if [[ ! $period =~ ^[0-9]{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$ ]]; then
  echo "Kỳ phải viết như 2026-10, 2026-Q3 hoặc 2026, không phải: $period"
  exit 1
fi

mkdir -p cong
echo "$period" > cong/period.txt
# The key of a province stands in its row; communes have none.
provinces=$(grep -oE '^H[0-9]{2},[0-9]+,[^,]+,[0-9a-f-]{36}' data/portal.csv | cut -d, -f1)
for province in $provinces; do
  npm run --silent data:fetch -- portal --province "$province" --period "$period" --keep "cong/tra-loi/$province" | tee -a cong/nhap.txt
done

{
  echo "Số liệu kỳ $period do Cổng Dịch vụ công quốc gia trả lời, lấy ngày $(date -u +%d/%m/%Y)."
  echo
  npm run --silent data:diff -- HEAD || echo 'Số liệu còn lỗi hoặc mâu thuẫn chưa ghi vào remarks.csv; xem lần kiểm tra của đề nghị này.'
  echo
  echo '<details><summary>Điều cần xem lại khi nhập</summary>'
  echo
  echo '```'
  cat cong/nhap.txt
  echo '```'
  echo
  echo '</details>'
} > cong/mo-ta.md

git diff --name-only -z HEAD -- data/reports > cong/da-doi.txt
git ls-files -z --others --exclude-standard -- data/reports >> cong/da-doi.txt
tar --create --file cong/so-lieu.tar --null --files-from cong/da-doi.txt
