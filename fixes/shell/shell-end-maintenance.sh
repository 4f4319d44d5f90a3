rm -f .maintenance
