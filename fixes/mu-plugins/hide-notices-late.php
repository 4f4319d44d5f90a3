<?php
// Visitors and clients see no notices.
ini_set( 'display_errors', '0' );
