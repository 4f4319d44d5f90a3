<?php
update_option( 'wordpress_mcp_settings', array( 'enabled' => true ) );
