<?php
/**
 * What the plugin refuses, and in which words.
 *
 * @package WpRestDoctor\ContractPlugin
 */

namespace WpRestDoctor\ContractPlugin;

use WP_Error;

defined( 'ABSPATH' ) || exit;

class Refusal extends \Exception {

	private const MESSAGES = array(
		'jwt_auth_no_auth_header'        => 'Authorization header not found.',
		'jwt_auth_bad_auth_header'       => 'Authorization header malformed.',
		'jwt_auth_bad_config'            => 'JWT is not configured properly, please contact the admin',
		'jwt_auth_unsupported_algorithm' => 'Algorithm not supported, see https://www.rfc-editor.org/rfc/rfc7518#section-3',
		'jwt_auth_bad_iss'               => 'The iss do not match with this server',
		'jwt_auth_bad_request'           => 'User ID not found in the token',
	);

	/**
	 * The code as clients see it; Exception::$code holds integers only.
	 *
	 * @var string
	 */
	private $slug;

	public function __construct( string $slug, ?string $message = null ) {
		parent::__construct( $message ?? self::MESSAGES[ $slug ] );
		$this->slug = $slug;
	}

	public function as_error(): WP_Error {
		return new WP_Error( $this->slug, $this->getMessage(), array( 'status' => 403 ) );
	}
}
