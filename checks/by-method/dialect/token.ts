import { describeAnswer } from '../../../evidence/describe.ts';
import type { Dialect } from '../../../evidence/methods/dialects/dialect.ts';
import { statusOf } from '../../../evidence/read.ts';
import { fail, pass } from '../../check.ts';
import { unusable } from '../../token.ts';
import type { MethodCheck } from '../method-check.ts';

export function tokenIn(dialect: Dialect): MethodCheck {
  return {
    question: `a login by ${dialect.name} yields a token`,
    needs: ['token'],
    judge({ exchanges, token }) {
      if (token !== null) {
        const fault = unusable(token);
        return fault === null ? pass : fail(`the login answers ${statusOf(exchanges.token)} ${fault}`);
      }
      const { response = null } = exchanges.token ?? {};
      const outcome = response === null ? 'got no answer' : 'brought no token';
      return fail(
        `the login ${outcome}: ${describeAnswer(exchanges.token)}${coded(dialect, exchanges.token)}`,
      );
    },
  };
}

/** What such a plugin says where WordPress has its code. */
function coded(dialect: Dialect, exchange: Parameters<Dialect['codeIn']>[0] | undefined): string {
  const code = exchange?.response ? dialect.codeIn(exchange) : null;
  return code !== null && /^(?:\d{1,3}|[A-Z_]{3,40})$/.test(code) ? `, with its code ${code}` : '';
}
