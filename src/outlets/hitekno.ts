import type { Outlet } from './outlet.ts'

export const hitekno = {
  id: 'hitekno',
  name: 'HiTekno.com',
  brands: ['HiTekno.com'],
  domains: ['hitekno.com'],
  group: 'Arkadia Digital Media',
} as const satisfies Outlet
