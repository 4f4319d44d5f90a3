ini_set( 'zlib.output_compression', '0' );
