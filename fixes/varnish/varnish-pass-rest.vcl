sub vcl_recv {
    if (req.url ~ "^{{home_path}}(index\.php/)?wp-json/" || req.url ~ "[?&]rest_route=" || req.http.Authorization) {
        return (pass);
    }
}
