import { ESLintUtils } from '@typescript-eslint/utils';

const comparing = new Set(['<', '<=', '>', '>=', '==', '!=', '===', '!==']);
const computing = new Set(['+', '-', '*', '/', '%', '**']);

/** @param {import('typescript').Type} type @returns {boolean} */
function isDecimal(type) {
  return type.isUnion() ? type.types.some(isDecimal) : type.getSymbol()?.getName() === 'Decimal';
}

/** Comparing two Decimals with `<` compares them as strings, and `===` compares identities. */
export const noDecimalOperator = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      operator: '`{{operator}}` on a Decimal is wrong: call its method (greaterThan, equals, plus …).',
    },
  },
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    return {
      BinaryExpression(node) {
        const left = isDecimal(services.getTypeAtLocation(node.left));
        const right = isDecimal(services.getTypeAtLocation(node.right));
        const wrong = computing.has(node.operator)
          ? left || right
          : comparing.has(node.operator) &&
            (node.operator.includes('=') && node.operator.length > 2 ? left && right : left || right);
        if (wrong) context.report({ node, messageId: 'operator', data: { operator: node.operator } });
      },
    };
  },
});
