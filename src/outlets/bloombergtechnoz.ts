import type { Outlet } from './outlet.ts'

export const bloombergtechnoz = {
  id: 'bloombergtechnoz',
  name: 'Bloomberg Technoz',
  brands: ['Bloomberg Technoz', 'BloombergTechnoz.com'],
  domains: ['bloombergtechnoz.com'],
} as const satisfies Outlet
