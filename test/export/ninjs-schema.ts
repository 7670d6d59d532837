// The facts of IPTC's schema of ninjs 3.0, in words of our own: the properties of a news object,
// their types, and that no other property is allowed. What no text has (renditions, rights, events,
// planned coverage) is left out, so that it is refused here.

const text = { type: 'string' }
const uri = { type: 'string', format: 'uri' }
const instant = { type: 'string', format: 'date-time' }

/** An object that has these properties and no others. */
function object(properties: object, required: readonly string[] = []): object {
  return { type: 'object', properties, required, additionalProperties: false }
}

/** A list of such objects. */
function list(properties: object, required: readonly string[] = []): object {
  return { type: 'array', items: object(properties, required) }
}

const written = { role: text, contentType: text, value: text }
const named = { name: text, rel: text, uri, literal: text }

export const ninjsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...object(
    {
      uri,
      type: {
        enum: [
          ...['text', 'audio', 'video', 'picture', 'graphic'],
          ...['composite', 'component', 'event', 'planning'],
        ],
      },
      representationType: { enum: ['full', 'partial'] },
      profile: text,
      version: text,
      firstCreated: instant,
      versionCreated: instant,
      contentCreated: instant,
      embargoedUntil: instant,
      expires: instant,
      pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
      urgency: { type: 'integer', minimum: 1, maximum: 9 },
      copyrightHolder: text,
      copyrightNotice: text,
      usageTerms: text,
      edNote: text,
      language: text,
      title: text,
      by: text,
      slugline: text,
      located: text,
      descriptions: list(written, ['value']),
      headlines: list(written, ['value']),
      bodies: list({ ...written, charCount: { type: 'integer' }, wordCount: { type: 'integer' } }, [
        'value',
      ]),
      people: list(named),
      organisations: list(named),
      places: list(named),
      subjects: list(named),
      infoSources: list({ name: text, role: text, uri, literal: text }),
      altIds: list({ role: text, value: text }),
      genres: list({ name: text, uri: text, literal: text }),
      standard: object({ name: text, version: text, schema: uri }),
    },
    ['uri'],
  ),
}
