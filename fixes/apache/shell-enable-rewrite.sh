a2enmod rewrite && systemctl restart apache2
