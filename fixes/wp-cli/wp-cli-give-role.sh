wp user set-role USER author
