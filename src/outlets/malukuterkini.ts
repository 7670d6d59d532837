import type { Outlet } from './outlet.ts'

export const malukuterkini = {
  id: 'malukuterkini',
  name: 'Maluku Terkini',
  brands: ['MalukuTerkini.com', 'Maluku Terkini'],
  domains: ['malukuterkini.com'],
} as const satisfies Outlet
