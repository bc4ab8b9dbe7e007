/** Whether a file holds one JSON document: by its name, or by its first character; lines of JSON are no such document. */
export function isJsonText(file: string, head: Uint8Array): boolean {
  if (/\.json$/iu.test(file)) return true;
  if (/\.(?:ndjson|jsonl|csv|tsv|xlsx?|xlsb|ods)$/iu.test(file)) return false;
  const [first] = new TextDecoder().decode(head.subarray(0, 4096)).trim();
  return first === undefined || first === '{' || first === '[';
}
