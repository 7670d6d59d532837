import type { Outlet } from './outlet.ts'

export const jawapos = {
  id: 'jawapos',
  name: 'JawaPos.com',
  brands: ['JawaPos.com', 'Jawa Pos', 'JawaPos'],
  domains: ['jawapos.com'],
} as const satisfies Outlet
