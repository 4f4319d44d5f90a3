wp user check-password USER --prompt=user_pass
