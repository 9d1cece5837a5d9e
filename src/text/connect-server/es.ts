import type { ConnectServerText } from "./en.ts";
import { es as runs } from "./runs/es.ts";

const signIn: ConnectServerText["signIn"] = {
  page: {
    title: "Engagement",
    connected: (platform, account) =>
      account === "" ? `Conectado a ${platform}.` : `Conectado a ${platform} como ${account}.`,
    close: "Puedes cerrar esta pestaña y volver a tu hoja de cálculo.",
  },
  notSetUp: (platform) => [
    `El inicio de sesión en ${platform} no está configurado en esta copia del complemento.`,
    "Pide a tu administrador que lo configure (app, ID y secreto de cliente), o usa una clave de API propia.",
  ],
  denied: (platform) => [
    `El complemento no ha recibido acceso a ${platform}.`,
    "Vuelve a tu hoja de cálculo e inicia sesión de nuevo. Acepta todos los permisos: el complemento solo lee datos.",
  ],
  replayed: () => [
    "Este enlace de inicio de sesión ha caducado o ya se ha usado.",
    "Vuelve a tu hoja de cálculo e inicia sesión de nuevo.",
  ],
  codeExpired: (platform) => [
    `El inicio de sesión en ${platform} ha tardado demasiado.`,
    "Vuelve a tu hoja de cálculo e inicia sesión de nuevo.",
  ],
  wrongClient: (platform) => [
    `${platform} no reconoce esta copia del complemento.`,
    "Pide a tu administrador que revise el ID y el secreto de cliente de la app.",
  ],
  wrongRedirect: (platform) => [
    `${platform} no puede redirigir a esta copia del complemento.`,
    "Pide a tu administrador que añada a la app el URI de redirección del complemento.",
  ],
  wrongScope: (platform) => [
    `A la app del complemento en ${platform} le falta un permiso que las importaciones necesitan.`,
    "Pide a tu administrador que solicite ese permiso para la app.",
  ],
  later: (platform) => [
    `${platform} no está disponible temporalmente.`,
    "Espera unos minutos y vuelve a intentarlo. No se ha cambiado nada.",
  ],
  refused: (platform) => [
    `${platform} ha rechazado el inicio de sesión.`,
    "Vuelve a tu hoja de cálculo e inténtalo otra vez. Si vuelve a ocurrir, pide a tu administrador que revise la app.",
  ],
  ended: (platform) => [
    `${platform} ya no acepta esta conexión.`,
    "Conecta de nuevo tu cuenta: el permiso ha caducado o se ha revocado.",
  ],
  permission: (platform) => [
    `Esta conexión no tiene acceso a ninguna cuenta de ${platform}.`,
    "Inicia sesión de nuevo con un usuario que tenga acceso y acepta todos los permisos.",
  ],
  noSuchPlatform: () => [
    "Esta versión del complemento no admite esa plataforma.",
    "Recarga la hoja de cálculo y abre de nuevo la barra lateral.",
  ],
  gone: () => ["Esta conexión ya no existe.", "Recarga la pestaña Datos y vuelve a conectar si aún la necesitas."],
  tooLong: ["Esta clave es demasiado larga para guardarla.", "Comprueba que has pegado solo la clave o el token."],
  notAllowed: [
    "El complemento necesita tu permiso para conectarse a otros servicios.",
    "Recarga la hoja de cálculo, abre el complemento desde su menú y permite el acceso.",
  ],
  noRoom: [
    "Los datos de inicio de sesión de la plataforma son demasiado grandes. No se ha guardado nada.",
    "Usa una clave de API propia si la plataforma la ofrece, o importa sus archivos de exportación.",
  ],
  noKey: (platform) => [`${platform} no admite claves de API.`, "Inicia sesión en su lugar."],
  keyForm: (platform, where) => [
    `Esto no parece una clave de ${platform}.`,
    `Copia de nuevo solo la clave completa desde ${where}`,
  ],
  keyRefused: (platform, where) => [
    `${platform} ha rechazado esta clave. No se ha guardado.`,
    `Comprueba que no ha caducado y que tiene los permisos que las importaciones necesitan: ${where}`,
  ],
  keyLater: (platform) => [
    `No se ha podido verificar la clave con ${platform}, así que no se ha guardado.`,
    "Espera unos minutos y vuelve a intentarlo.",
  ],
};

export const es: ConnectServerText = { signIn, runs };
