import type { Outlet } from './outlet.ts'

export const tribunkaltara = {
  id: 'tribunkaltara',
  name: 'TribunKaltara.com',
  brands: ['TribunKaltara.com', 'Tribun Kaltara'],
  domains: ['kaltara.tribunnews.com', 'tribunkaltara.com'],
  group: 'KG Media',
} as const satisfies Outlet
