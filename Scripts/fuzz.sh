#!/bin/sh
# Feeds the extractor what nobody would write: libFuzzer, from the sentences of the sample reports.
# usage: Scripts/fuzz.sh [SECONDS]; an input that crashes or hangs is left in .build/fuzz/finds, status 1.
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-600}
folder=.build/fuzz
mkdir -p "$folder/modules" "$folder/inputs" "$folder/finds"

# Checks on: -O keeps traps for overflow and for indices outside an array.
compile() {
  module=$1
  shift
  echo "compiling $module" >&2
  find "$@" -name '*.swift' | LC_ALL=C sort >"$folder/$module.files"
  swiftc -O -whole-module-optimization -swift-version 6 -package-name tongbi -sanitize=fuzzer -parse-as-library \
    -module-name "$module" -I "$folder/modules" -emit-module -emit-module-path "$folder/modules/$module.swiftmodule" \
    -c "@$folder/$module.files" -o "$folder/$module.o"
}
for module in DataCube ReportText Extraction; do compile "$module" "Sources/$module"; done
compile ExtractionFuzzer Scripts/fuzz
swiftc -sanitize=fuzzer "$folder/DataCube.o" "$folder/ReportText.o" "$folder/Extraction.o" \
  "$folder/ExtractionFuzzer.o" -o "$folder/fuzz"

# One line of a sample report is one input to begin with, and so is the head of each report.
if [ -z "$(ls -A "$folder/inputs")" ]; then
  find Tests/Corpus Data/sources -name '*.txt' | LC_ALL=C sort | while read -r report; do
    head -c 1500 "$report" >"$folder/inputs/$(printf '%s' "$report" | tr '/' '-')"
  done
  cat Tests/Corpus/*/*/source.txt | split -l 1 -a 4 - "$folder/inputs/line-"
fi

# Marks, scales and links: what random bytes would not hit upon.
for word in 万 亿 千 百 十 零 两 半 成 余 多 几 年 月 日 末 % ‰ 个百分点 倍 番 分之 点 第 占 比 较 由 至 到 同比 分别 其中 增长 下降 以来 截至 十三五 、 ， 。 ； ： （ ） “ ” 《 》 — · ∶ / \| \#; do
  printf '"%s"\n' "$(printf '%s' "$word" | od -An -v -tx1 | tr -d '\n' | sed 's/ /\\x/g')"
done >"$folder/words.dict"

"$folder/fuzz" "$folder/inputs" -max_total_time="$seconds" -max_len=3000 -timeout=10 -rss_limit_mb=2048 \
  -dict="$folder/words.dict" -artifact_prefix="$folder/finds/" -print_final_stats=1
