wp rewrite structure '/%postname%/' --hard
