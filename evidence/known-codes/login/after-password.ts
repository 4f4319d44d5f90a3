import type { LoginProtection } from './protection.ts';

/** They let a password pass, and want more of its user. */
export const afterPassword: LoginProtection[] = [
  {
    codes: [
      'wfls_twofactor_required',
      'wfls_twofactor_failed',
      'wfls_twofactor_blocked',
      'wfls_email_verified',
      'wfls_email_not_verified',
    ],
    by: ['Wordfence Login Security'],
    wants: 'second-factor',
    switch:
      'Login Security > Two-Factor Authentication: deactivate it for the user of the client, or\nLogin Security > Settings > Allowlisted IP addresses that bypass 2FA and reCAPTCHA: the address of the client',
  },
  {
    codes: ['invalid_application_credentials'],
    by: ['Two Factor', 'WP 2FA'],
    wants: 'second-factor',
    switch:
      'Users > the user of the client > Two-Factor Options (or WP 2FA): off, or an application password',
  },
  {
    codes: ['two_factor_required'],
    by: [],
    wants: 'second-factor',
    switch:
      'A user of its own for the client, without a second factor\nSolid Security: Security > User Groups: a group without two-factor for that user',
  },
  {
    codes: ['rsssl_two_factor_required', 'rsssl_two_fa_required'],
    by: ['Really Simple Security'],
    wants: 'second-factor',
    switch:
      'Security > Login Protection > Two-Factor Authentication: not for the role of the user of the client',
  },
  {
    codes: ['invalid_google_authenticator_token', 'invalid_google_authenticator_password'],
    by: ['Google Authenticator'],
    wants: 'second-factor',
    switch:
      'Users > the user of the client > Google Authenticator Settings: Active off, or Enable App password and that one in sites.yaml',
  },
  {
    codes: ['wppb_login_auth'],
    by: ['Profile Builder'],
    wants: 'second-factor',
    switch:
      'Profile Builder > Settings > Two-Factor Authentication: not for the role of the user of the client',
  },
  {
    codes: [
      'two_factor_invalid',
      'two_factor_code_required',
      'mo2f_required',
      'tfa_required',
      'tfa_failed',
      '2fa_required',
    ],
    by: [],
    wants: 'second-factor',
  },
  {
    codes: ['pending_approval'],
    by: ['New User Approve', 'User Registration', 'Theme My Login'],
    wants: 'approval',
  },
  {
    codes: [
      'denied_access',
      'inactive',
      'rejected',
      'wait_approval',
      'user_pending',
      'account_not_approved',
      'unapproved_user',
      'user_not_approved',
    ],
    by: [],
    wants: 'approval',
  },
  {
    codes: ['awaiting_admin_review'],
    by: ['Ultimate Member'],
    wants: 'approval',
    switch: 'Ultimate Member: Users > the user of the client > Approve Membership (or Reactivate)',
  },
  {
    codes: ['awaiting_email_confirmation'],
    by: ['Ultimate Member'],
    wants: 'confirmation',
    switch: 'Ultimate Member: Users > the user of the client > Approve Membership',
  },
  {
    codes: ['account_pending'],
    by: ['All-In-One Security'],
    wants: 'approval',
    switch: 'WP Security > User Security > Manual approval: approve the user of the client',
  },
  {
    codes: ['bp_account_not_activated'],
    by: ['BuddyPress', 'BuddyBoss Platform'],
    wants: 'confirmation',
    switch: 'Users > Manage Signups (Pending): activate the user of the client',
  },
  {
    codes: [
      'email_not_verified',
      'email_unverified',
      'not_verified',
      'wait_confirmation',
      'user_not_verified',
      'awaiting_activation',
      'account_not_activated',
    ],
    by: [],
    wants: 'confirmation',
  },
  {
    codes: ['expired_password', 'password_expired', 'itsec-password-requirements'],
    by: [],
    wants: 'new-password',
  },
];
