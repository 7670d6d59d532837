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
   * Its names as printed in datelines, location leads, bylines and credits, sections included:
   * `Kompas.com`, `KompasOtomotif`.
   *
   * A name with a full stop is found in any case; a name without one as written here or in
   * capitals, so that `Tempo` does not turn every *tempo* into an outlet.
   */
  readonly brands: readonly string[]
  /** Its domains without `www`: `kompas.com` covers `money.kompas.com` too. */
  readonly domains: readonly string[]
  /** The publisher it belongs to: `KG Media`. */
  readonly group?: string
}
