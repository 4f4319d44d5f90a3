wp user set-role USER author --url={{site_url}}
