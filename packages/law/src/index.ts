export const lawVersion = '0.1.0';
