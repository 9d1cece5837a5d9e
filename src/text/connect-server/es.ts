import type { ConnectServerText } from "./en.ts";
import { es as runs } from "./runs/es.ts";

const signIn: ConnectServerText["signIn"] = {
  page: {
    title: "Engagement",
    connected: (platform, account) =>
      account === "" ? `Ya estás conectado a ${platform}.` : `Ya estás conectado a ${platform} como ${account}.`,
    close: "Puedes cerrar esta pestaña y volver a tu hoja de cálculo.",
  },
  notSetUp: (platform) => [
    `El inicio de sesión en ${platform} no está configurado en esta copia del complemento.`,
    "Pide a tu administrador que lo configure (aplicación, ID y secreto de cliente), o usa una clave de API propia.",
  ],
  denied: (platform) => [
    `El complemento no recibió acceso a ${platform}.`,
    "Vuelve a tu hoja de cálculo e inicia sesión de nuevo. Acepta todos los permisos: el complemento solo lee datos.",
  ],
  replayed: () => [
    "Este inicio de sesión ya se usó o es demasiado antiguo.",
    "Vuelve a tu hoja de cálculo y empieza de nuevo el inicio de sesión.",
  ],
  codeExpired: (platform) => [
    `El inicio de sesión en ${platform} tardó demasiado.`,
    "Vuelve a tu hoja de cálculo y empieza de nuevo el inicio de sesión.",
  ],
  wrongClient: (platform) => [
    `${platform} no reconoce esta copia del complemento.`,
    "Pide a tu administrador que revise el ID y el secreto de cliente de la aplicación.",
  ],
  wrongRedirect: (platform) => [
    `${platform} no puede devolverte a esta copia del complemento.`,
    "Pide a tu administrador que añada a la aplicación el URI de redirección del complemento.",
  ],
  wrongScope: (platform) => [
    `A la aplicación del complemento en ${platform} le falta un permiso que las importaciones necesitan.`,
    "Pide a tu administrador que solicite ese permiso para la aplicación.",
  ],
  later: (platform) => [
    `${platform} no está disponible temporalmente.`,
    "Espera unos minutos y vuelve a intentarlo. No ha cambiado nada.",
  ],
  refused: (platform) => [
    `${platform} rechazó el inicio de sesión.`,
    "Vuelve a tu hoja de cálculo e inténtalo otra vez. Si se repite, pide a tu administrador que revise la aplicación.",
  ],
  ended: (platform) => [
    `${platform} ya no acepta esta conexión.`,
    "Conéctala de nuevo: el permiso ha terminado o se retiró.",
  ],
  permission: (platform) => [
    `Esta conexión no puede leer cuentas en ${platform}.`,
    "Inicia sesión de nuevo con alguien que sí pueda y acepta todo lo que se pide.",
  ],
  noSuchPlatform: () => [
    "Esta versión del complemento no admite esa plataforma.",
    "Recarga la hoja de cálculo y abre de nuevo la barra lateral.",
  ],
  gone: () => ["Esta conexión ya no existe.", "Recarga la pestaña Datos y vuelve a conectar si aún la necesitas."],
  tooLong: [
    "Esta clave es demasiado larga para guardarla.",
    "Comprueba que pegaste solo la clave o el token, sin nada alrededor.",
  ],
  notAllowed: [
    "El complemento necesita tu permiso para conectarse a otros servicios.",
    "Recarga la hoja de cálculo, abre el complemento desde su menú y permite todo lo que Google pregunta.",
  ],
  noRoom: [
    "La plataforma envió más de lo que se puede guardar de un inicio de sesión. No se ha guardado nada.",
    "Usa una clave propia si la plataforma la admite, o importa sus archivos de exportación.",
  ],
  noKey: (platform) => [`${platform} no admite claves propias.`, "Inicia sesión en su lugar."],
  keyForm: (platform, where) => [
    `Esto no parece una clave de ${platform}.`,
    `Cópiala de nuevo, entera y sin nada alrededor, desde ${where}`,
  ],
  keyRefused: (platform, where) => [
    `${platform} no acepta esta clave. No se ha guardado.`,
    `Comprueba que no ha caducado y que tiene los permisos que las importaciones necesitan: ${where}`,
  ],
  keyLater: (platform) => [
    `No se pudo verificar la clave con ${platform}, así que no se ha guardado.`,
    "Espera unos minutos y vuelve a intentarlo.",
  ],
};

export const es: ConnectServerText = { signIn, runs };
