#!/bin/sh
# Makes the certificates of this folder again. Needs openssl 3. One key serves all; none is used anywhere else.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }
key "$work/ca.key"
key server.key
touch "$work/index" && echo 01 > "$work/serial"
cat > "$work/ca.cnf" <<CNF
[ca]
default_ca = test
[test]
database = $work/index
serial = $work/serial
new_certs_dir = $work
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
CNF

# file, subject alternative names, not before, not after
issue() {
  openssl req -new -key server.key -subj "/CN=$1" -out "$work/$1.csr"
  printf 'subjectAltName=%s\n' "$2" > "$work/$1.ext"
  openssl ca -batch -config "$work/ca.cnf" -cert ca.pem -keyfile "$work/ca.key" -notext \
    -in "$work/$1.csr" -extfile "$work/$1.ext" -startdate "$3" -enddate "$4" -out "$1.pem"
}

openssl req -x509 -new -key "$work/ca.key" -subj '/CN=wp-rest-doctor tests' -days 36500 -out ca.pem
issue good 'IP:127.0.0.1,DNS:localhost,DNS:shop.example' 20250101000000Z 21250101000000Z
issue expired 'IP:127.0.0.1,DNS:shop.example' 20200101000000Z 20210101000000Z
issue other-name 'DNS:other.example' 20250101000000Z 21250101000000Z
issue not-yet 'IP:127.0.0.1,DNS:shop.example' 21000101000000Z 21250101000000Z
openssl req -x509 -new -key server.key -subj '/CN=self-signed' -addext 'subjectAltName=IP:127.0.0.1,DNS:shop.example' \
  -days 36500 -out self-signed.pem
