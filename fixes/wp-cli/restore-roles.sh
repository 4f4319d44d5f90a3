wp db prefix
wp option list --search='*user_roles' --field=option_name
wp role reset --all
