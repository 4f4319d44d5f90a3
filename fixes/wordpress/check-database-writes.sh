df -h
wp db check
wp db query "SHOW VARIABLES LIKE '%read_only'; SHOW GRANTS"
