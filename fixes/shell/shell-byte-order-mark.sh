LC_ALL=C grep -rlZP '\A\xEF\xBB\xBF' --include='*.php' . | LC_ALL=C xargs -0 -r sed -i '1s/^\xEF\xBB\xBF//'
