/** Part of every runtime this package runs in; declared here because the package takes no types of Node or of browsers. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: boolean; readonly ignoreBOM: true },
) => { readonly decode: (bytes: Uint8Array) => string };

/** Reads UTF-8; what is none becomes U+FFFD, and a byte order mark stays. */
export function textOfUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes);
}

const strict = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
