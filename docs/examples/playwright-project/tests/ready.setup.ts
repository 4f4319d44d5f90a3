import { expect, test } from '@playwright/test';

test('the settings of this project are there', () => {
  expect(process.env.SHOP_USER, 'SHOP_USER').toBeTruthy();
});
