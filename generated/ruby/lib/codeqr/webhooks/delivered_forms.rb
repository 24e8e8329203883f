# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # The forms of shared objects.
    #
    # @api private
    module DeliveredForms
      INTERACTION_WITH_ID = DeliveredForm.new(
        names: {
          "click_id" => "id"
        },
        values: {
          "bot" => [
            [0, false],
            [1, true]
          ]
        }
      )

      INTERACTION = DeliveredForm.new(
        names: {
          "click_id" => "clickId"
        },
        values: {
          "bot" => [
            [0, false],
            [1, true]
          ]
        }
      )

      LINK_WRAPPED = DeliveredForm.new(
        wrapper: DeliveredForm::Wrapper.new(
          name: "link",
          required: %w[
            id
            domain
            key
            url
            trackConversion
            archived
            expiredUrl
            password
            proxy
            title
            description
            image
            video
            rewrite
            doIndex
            ios
            android
            geo
            publicStats
            comments
            shortLink
            qrCode
            utm_source
            utm_medium
            utm_campaign
            utm_term
            utm_content
            projectId
            clicks
            leads
            sales
            saleAmount
            createdAt
            updatedAt
          ],
          properties: %w[
            id
            domain
            key
            externalId
            url
            trackConversion
            archived
            expiresAt
            expiredUrl
            password
            proxy
            title
            description
            image
            video
            rewrite
            doIndex
            ios
            android
            geo
            publicStats
            tagId
            tags
            comments
            shortLink
            qrCode
            utm_source
            utm_medium
            utm_campaign
            utm_term
            utm_content
            userId
            projectId
            clicks
            lastClicked
            leads
            sales
            saleAmount
            createdAt
            updatedAt
            flexible
            rules
            folderId
            notificationToken
            preRedirection
            pageId
            pageUrl
            isFormMandatory
            filled
            useAsTemplate
          ]
        )
      )

      SALE = DeliveredForm.new(
        names: {
          "payment_processor" => "paymentProcessor",
          "invoice_id" => "invoiceId"
        }
      )
    end

    # How each event's delivered form may differ from its documented form.
    #
    # @api private
    DELIVERED_FORMS = {
      "lead.created" => DeliveredForm.new(
        properties: {
          "data" => DeliveredForm.new(
            names: {
              "click" => "interaction",
              "scan" => "interaction",
              "view" => "interaction"
            },
            properties: {
              "interaction" => DeliveredForms::INTERACTION_WITH_ID
            }
          )
        }
      ),
      "link.clicked" => DeliveredForm.new(
        properties: {
          "data" => DeliveredForm.new(
            names: {
              "click" => "interaction",
              "scan" => "interaction",
              "view" => "interaction"
            },
            properties: {
              "interaction" => DeliveredForms::INTERACTION
            }
          )
        }
      ),
      "link.created" => DeliveredForm.new(
        properties: {
          "data" => DeliveredForms::LINK_WRAPPED
        }
      ),
      "link.deleted" => DeliveredForm.new(
        properties: {
          "data" => DeliveredForms::LINK_WRAPPED
        }
      ),
      "link.updated" => DeliveredForm.new(
        properties: {
          "data" => DeliveredForms::LINK_WRAPPED
        }
      ),
      "page.visited" => DeliveredForm.new(
        properties: {
          "data" => DeliveredForm.new(
            names: {
              "click" => "interaction",
              "scan" => "interaction",
              "view" => "interaction"
            },
            properties: {
              "interaction" => DeliveredForms::INTERACTION
            }
          )
        }
      ),
      "qrcode.scanned" => DeliveredForm.new(
        properties: {
          "data" => DeliveredForm.new(
            names: {
              "click" => "interaction",
              "scan" => "interaction",
              "view" => "interaction"
            },
            properties: {
              "interaction" => DeliveredForms::INTERACTION
            }
          )
        }
      ),
      "sale.created" => DeliveredForm.new(
        properties: {
          "data" => DeliveredForm.new(
            names: {
              "click" => "interaction",
              "scan" => "interaction",
              "view" => "interaction"
            },
            properties: {
              "interaction" => DeliveredForms::INTERACTION_WITH_ID,
              "sale" => DeliveredForms::SALE
            }
          )
        }
      )
    }.freeze
  end
end
