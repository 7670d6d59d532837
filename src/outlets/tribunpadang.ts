import type { Outlet } from './outlet.ts'

export const tribunpadang = {
  id: 'tribunpadang',
  name: 'TribunPadang.com',
  brands: ['Tribun Padang'],
  domains: ['padang.tribunnews.com', 'tribunpadang.com'],
  group: 'KG Media',
} as const satisfies Outlet
