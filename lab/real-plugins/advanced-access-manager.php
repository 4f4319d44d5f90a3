<?php
if ( isset( $lab['restful_api'] ) ) {
	update_option( 'aam_config', array( 'core.settings.restful_enabled' => $lab['restful_api'] ) );
}
