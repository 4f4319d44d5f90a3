/usr/local/lsws/bin/lswsctrl restart
