import { $create, DecoratorNode } from 'lexical';

/** A line across the page that parts two sections. */
export class RuleNode extends DecoratorNode<null> {
  override $config() {
    return this.config('rule', { extends: DecoratorNode });
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('div');
    dom.className = 'text-rule';
    dom.append(document.createElement('hr'));
    return dom;
  }

  override updateDOM(): false {
    return false;
  }

  override isInline(): false {
    return false;
  }

  override getTextContent(): string {
    return '\n';
  }
}

export function $createRuleNode(): RuleNode {
  return $create(RuleNode);
}

export function $isRuleNode(node: unknown): node is RuleNode {
  return node instanceof RuleNode;
}
