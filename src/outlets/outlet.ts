/**
 * What the reader knows of an outlet: a record of facts, no code.
 *
 * `outlets` holds one for each outlet the library knows; {@link defineOutlet} makes one of your own.
 */
export interface Outlet {
  /** The short name that articles carry: `kompas`. */
  readonly id: string
  /** The name in full, as the outlet writes it: `Kompas.com`. */
  readonly name: string
  /**
   * What it is called in datelines, location leads, bylines and credits besides `name` and its
   * domains: `Kompas TV`, `KompasOtomotif`.
   *
   * Names are found as written here, and in any spelling with a capital: `TEMPO`, `Tempo`, never
   * *tempo*. A name in capitals, `FAJAR`, is found in capitals alone.
   */
  readonly brands?: readonly string[]
  /** Its domains without `www`: `kompas.com` covers `money.kompas.com` too. */
  readonly domains: readonly string[]
  /** The publisher it belongs to: `KG Media`. */
  readonly group?: string
}
