import type { Outlet } from './outlet.ts'

export const suarapapua = {
  id: 'suarapapua',
  name: 'Suara Papua',
  brands: ['SuaraPapua.com', 'Suara Papua'],
  domains: ['suarapapua.com'],
} as const satisfies Outlet
