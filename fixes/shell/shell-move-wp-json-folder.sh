if [ -d wp-json ]; then mv wp-json wp-json-aside; fi
