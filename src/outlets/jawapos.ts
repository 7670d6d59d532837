import type { Outlet } from './outlet.ts'

export const jawapos = {
  id: 'jawapos',
  name: 'JawaPos.com',
  brands: ['Jawa Pos', 'JawaPos'],
  domains: ['jawapos.com'],
} as const satisfies Outlet
