if (req.http.Authorization) { return (pass); }
