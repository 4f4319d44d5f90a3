<?php
/**
 * A token that cannot be trusted; the message says why.
 *
 * @package WpRestDoctor\ContractPlugin
 */

namespace WpRestDoctor\ContractPlugin;

defined( 'ABSPATH' ) || exit;

class Token_Rejected extends \UnexpectedValueException {
}
