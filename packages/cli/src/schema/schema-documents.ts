import { awardsDocumentNames, awardsJsonSchemaOf } from '@khuyencong/awards';
import { budgetDocumentNames, budgetJsonSchemaOf } from '@khuyencong/budget';
import { documentNames, jsonSchemaOf, type JsonSchema } from '@khuyencong/model';
import { programmeFileJsonSchema, tableMappingJsonSchema } from '@khuyencong/tables';
import { targetsDocumentNames, targetsJsonSchemaOf } from '@khuyencong/targets';
import { cliDocumentNames, cliJsonSchemaOf } from './cli-json-schema-of.js';

/** Every document that has a JSON Schema, by its name in the order of names; what a file calls its `kind`, where it has one. */
export function schemaDocuments(): ReadonlyMap<string, JsonSchema> {
  const documents: readonly (readonly [string, JsonSchema])[] = [
    ...documentNames.map((name) => [name, jsonSchemaOf(name)] as const),
    ...budgetDocumentNames.map((name) => [name, budgetJsonSchemaOf(name)] as const),
    ...targetsDocumentNames.map((name) => [name, targetsJsonSchemaOf(name)] as const),
    ...awardsDocumentNames.map((name) => [name, awardsJsonSchemaOf(name)] as const),
    ...cliDocumentNames.map((name) => [name, cliJsonSchemaOf(name)] as const),
    ['programme-file', programmeFileJsonSchema()],
    ['table-mapping', tableMappingJsonSchema()],
  ];
  return new Map([...documents].sort(([one], [other]) => (one < other ? -1 : 1)));
}
