import type { Outlet } from './outlet.ts'

export const satuharapan = {
  id: 'satuharapan',
  name: 'Satu Harapan',
  brands: ['SatuHarapan.com', 'Satu Harapan'],
  domains: ['satuharapan.com'],
} as const satisfies Outlet
