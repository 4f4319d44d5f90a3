wp cap add {{role}} edit_posts --url={{site_url}}
