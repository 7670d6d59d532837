export { toJsonLdScript } from './to-json-ld-script.ts'
export {
  type SchemaOrgNewsArticle,
  type SchemaOrgOptions,
  type SchemaOrgPerson,
  type SchemaOrgPlace,
  type SchemaOrgPublisher,
  toSchemaOrg,
} from './to-schema-org.ts'
