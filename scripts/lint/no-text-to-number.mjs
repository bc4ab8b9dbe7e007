import { ESLintUtils } from '@typescript-eslint/utils';
import ts from 'typescript';

/** @param {ts.Type} type @returns {boolean} */
function isText(type) {
  return type.isUnion() ? type.types.some(isText) : (type.flags & ts.TypeFlags.StringLike) !== 0;
}

/** Text that people typed goes through our own grammar: `Number('1.000')` is 1, `Number('')` is 0. */
export const noTextToNumber = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: { text: 'Text becomes a number only through our own grammar; `Number` accepts far too much.' },
  },
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    /** @param {import('@typescript-eslint/utils').TSESTree.Node | undefined} operand */
    const check = (operand) => {
      if (operand && isText(services.getTypeAtLocation(operand)))
        context.report({ node: operand, messageId: 'text' });
    };
    return {
      'CallExpression[callee.name=/^(Number|parseInt|parseFloat)$/]'(
        /** @type {import('@typescript-eslint/utils').TSESTree.CallExpression} */ node,
      ) {
        check(node.arguments[0]);
      },
      "UnaryExpression[operator='+']"(
        /** @type {import('@typescript-eslint/utils').TSESTree.UnaryExpression} */ node,
      ) {
        check(node.argument);
      },
    };
  },
});
