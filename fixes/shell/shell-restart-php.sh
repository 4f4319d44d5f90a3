systemctl restart 'php*-fpm'
