import { defineFix } from '../fix.ts';

export const cloudfrontForwardAuthorization = defineFix({
  id: 'cloudfront-forward-authorization',
  server: 'cloudfront',
  file: 'CloudFront console',
  place: 'Behaviors',
  says: 'Give /wp-json/* a behavior of its own, with cache policy CachingDisabled, origin request policy AllViewer and all methods',
  caveat: 'CloudFront removes the Authorization header unless a policy says otherwise.',
  docs: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/add-origin-custom-headers.html',
});
