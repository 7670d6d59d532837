import type { Outlet } from './outlet.ts'

export const cxomedia = {
  id: 'cxomedia',
  name: 'CXO Media',
  brands: ['CXO Media', 'CXOMedia.id'],
  domains: ['cxomedia.id'],
  group: 'Trans Media',
} as const satisfies Outlet
