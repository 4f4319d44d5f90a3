for n in $(seq 0 49)
do curl -so /dev/null -w "post $n: %{http_code} in %{time_total} s\\n" "{{rest_root}}wp/v2/posts?per_page=1&offset=$n"
done
